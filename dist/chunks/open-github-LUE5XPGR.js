import {openGitHub, repositoryOf} from "./chunk-6KDYSDAG.js";
export {openGitHub, repositoryOf};
