import {openGitHub, repositoryOf} from "./chunk-SOER6JAS.js";
export {openGitHub, repositoryOf};
