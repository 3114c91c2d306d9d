import {openGitHub, repositoryOf} from "./chunk-AX7YBJLK.js";
export {openGitHub, repositoryOf};
