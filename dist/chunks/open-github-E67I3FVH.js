import {openGitHub, repositoryOf} from "./chunk-2TDONUO2.js";
export {openGitHub, repositoryOf};
