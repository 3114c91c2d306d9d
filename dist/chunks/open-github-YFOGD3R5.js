import {openGitHub, repositoryOf} from "./chunk-IKZMBJQ3.js";
export {openGitHub, repositoryOf};
