import {main} from "./chunk-NA6WKJ4W.js";
export {main};
