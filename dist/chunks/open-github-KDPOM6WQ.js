import {openGitHub, repositoryOf} from "./chunk-YJADXH23.js";
export {openGitHub, repositoryOf};
