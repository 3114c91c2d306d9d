import {openGitHub, repositoryOf} from "./chunk-FIT554JQ.js";
export {openGitHub, repositoryOf};
