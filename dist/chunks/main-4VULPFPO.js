import {main} from "./chunk-J44BZNQN.js";
export {main};
