import {openGitHub, repositoryOf} from "./chunk-DBFJOSM5.js";
export {openGitHub, repositoryOf};
