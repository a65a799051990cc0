/**
 * Who may import whom; the same rules as in the handbook. `$1`, `$2` are the groups matched by `from`.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const testFile = '\\.test\\.tsx?$';
const layer = (names) => `^services/[^/]+/src/modules/[^/]+/(${names})(/|\\.)`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'Everything imported exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['/gql/', '^[a-z]+/[A-Z]'] },
    },
    {
      name: 'packages-by-their-name',
      comment: 'No path leads from one package into another; it is imported by its name.',
      severity: 'error',
      from: { path: '^((?:packages|services|apps|infra|test)/[^/]+)/' },
      to: { path: '^(packages|services|apps|infra|test)/[^/]+/', pathNot: ['^$1/', '\\.json$'], dependencyTypes: ['local'] },
    },
    {
      name: 'packages-by-their-face',
      comment: 'A package exports "." only; those that the browser loads in parts export each part by name.',
      severity: 'error',
      from: { path: '^((?:packages|services|apps|infra|test)/[^/]+)/' },
      to: {
        path: '^(packages|services|apps|infra|test)/[^/]+/',
        pathNot: ['^$1/', '^[^/]+/[^/]+/src/index\\.tsx?$', '^packages/(ui|messages|microfrontend|graphql-client)/', '^packages/config-typescript/', '\\.graphql$'],
      },
    },
    {
      name: 'calendar-imports-nothing',
      severity: 'error',
      from: { path: '^packages/calendar/src/', pathNot: testFile },
      to: { path: '^(packages|services|apps|infra|test)/', pathNot: '^packages/calendar/' },
    },
    {
      name: 'regulation-imports-calendar-only',
      severity: 'error',
      from: { path: '^packages/regulation/src/', pathNot: testFile },
      to: { path: '^(packages|services|apps|infra|test)/', pathNot: '^packages/(regulation|calendar)/' },
    },
    {
      name: 'pure-packages-know-no-io',
      comment: 'Calendar and regulation run in the browser too: no file, no network, no database.',
      severity: 'error',
      from: { path: '^packages/(calendar|regulation)/src/', pathNot: testFile },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-stand-below',
      comment: 'A package knows no service, app, runner or test; its tests may use the testkit.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(services|apps|infra|test)/', pathNot: '^test/testkit/' },
    },
    {
      name: 'services-never-import-services',
      comment: 'They meet by federation references and events.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'services-stand-below-runners',
      severity: 'error',
      from: { path: '^services/' },
      to: { path: '^(apps|infra|test)/', pathNot: '^test/testkit/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Decisions know the regulation and the calendar, no layer above, no database and no GraphQL.',
      severity: 'error',
      from: { path: layer('domain') },
      to: { path: [layer('persistence|commands|graphql|jobs'), '^packages/(subgraph|outbox|identity)/', '/node_modules/(@mikro-orm|type-graphql|graphql|pg)/'] },
    },
    {
      name: 'persistence-below-commands',
      severity: 'error',
      from: { path: layer('persistence') },
      to: { path: layer('commands|graphql|jobs') },
    },
    {
      name: 'commands-below-graphql-and-jobs',
      severity: 'error',
      from: { path: layer('commands') },
      to: { path: layer('graphql|jobs') },
    },
    {
      name: 'graphql-and-jobs-apart',
      severity: 'error',
      from: { path: layer('graphql') },
      to: { path: layer('jobs') },
    },
    {
      name: 'jobs-and-graphql-apart',
      severity: 'error',
      from: { path: layer('jobs') },
      to: { path: layer('graphql') },
    },
    {
      name: 'apps-import-web-packages-only',
      comment: 'And the regulation, whose words and checks (credit code, industries, places) the screens share with the server.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^(packages|services|apps|infra|test)/', pathNot: '^(apps/$1|packages/(ui|messages|graphql-client|microfrontend|command-form|regulation))/' },
    },
    {
      name: 'features-import-no-feature',
      comment: 'What two features share is named and moved to a package, or stands beside them.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/features/([^/]+)/' },
      to: { path: '^apps/$1/src/features/', pathNot: '^apps/$1/src/features/$2/' },
    },
    {
      name: 'infra-knows-no-test',
      comment: 'Except the demo, which is played by the simulation.',
      severity: 'error',
      from: { path: '^infra/', pathNot: testFile },
      to: { path: '^test/' },
    },
    {
      name: 'testkit-only-in-tests',
      severity: 'error',
      from: { path: '^(packages|services)/', pathNot: [testFile, '/src/testing/'] },
      to: { path: '^test/testkit/' },
    },
    {
      name: 'declared-dependencies',
      comment: 'What is imported stands in the package’s own package.json.',
      severity: 'error',
      from: { path: '^(packages|services|apps|infra|test)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['/dist/', '/gql/', '/node_modules/\\.cache/', '\\.turbo'] },
    includeOnly: { path: ['^(packages|services|apps|infra|test)/', 'node_modules'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['development', 'import', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
