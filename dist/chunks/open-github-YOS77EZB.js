import {openGitHub, repositoryOf} from "./chunk-BURXORGP.js";
export {openGitHub, repositoryOf};
