import {FRAMEWORKS} from "./chunk-42MGZDAR.js";
export {FRAMEWORKS};
