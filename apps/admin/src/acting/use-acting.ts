import { useSession } from '@award/microfrontend';

/** The role acted in, as far as pages choose by it what to offer; what one may do the server decides. */
export interface Acting {
  readonly clerk: boolean;
  readonly director: boolean;
  readonly office: boolean;
  readonly sysadmin: boolean;
  readonly programmeId: string | null;
}

/** Who is at the desk, and of which programme. */
export function useActing(): Acting {
  const { acting } = useSession().session;
  const clerk = acting?.role === 'OFFICE_CLERK';
  const director = acting?.role === 'OFFICE_DIRECTOR';
  return { clerk, director, office: clerk || director, sysadmin: acting?.role === 'SYSADMIN', programmeId: acting?.programme?.id ?? null };
}
