import {openGitHub, repositoryOf} from "./chunk-SSP4WKDX.js";
export {openGitHub, repositoryOf};
