import {openGitHub, repositoryOf} from "./chunk-WGRX6TM5.js";
export {openGitHub, repositoryOf};
