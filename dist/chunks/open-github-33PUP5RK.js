import {openGitHub, repositoryOf} from "./chunk-7NCZI3HV.js";
export {openGitHub, repositoryOf};
