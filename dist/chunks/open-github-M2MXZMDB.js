import {openGitHub, repositoryOf} from "./chunk-M72I2ZWK.js";
export {openGitHub, repositoryOf};
