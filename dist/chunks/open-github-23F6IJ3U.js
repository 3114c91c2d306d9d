import {openGitHub, repositoryOf} from "./chunk-CORT4DXS.js";
export {openGitHub, repositoryOf};
