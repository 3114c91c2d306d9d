import {openGitHub, repositoryOf} from "./chunk-SHJEVDSP.js";
export {openGitHub, repositoryOf};
