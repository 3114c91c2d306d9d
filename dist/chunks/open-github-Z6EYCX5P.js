import {openGitHub, repositoryOf} from "./chunk-PGOF4W2I.js";
export {openGitHub, repositoryOf};
