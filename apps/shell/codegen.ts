import { codegenConfig } from '@award/graphql-client/codegen';

export default codegenConfig({ hashOnly: true });
