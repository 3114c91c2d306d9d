import {main} from "./chunk-KUAQA46G.js";
export {main};
