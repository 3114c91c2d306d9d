import {openGitHub, repositoryOf} from "./chunk-WBLXRVXQ.js";
export {openGitHub, repositoryOf};
