import {openGitHub, repositoryOf} from "./chunk-23J7RQYW.js";
export {openGitHub, repositoryOf};
