import {main} from "./chunk-DRS4JCHA.js";
export {main};
