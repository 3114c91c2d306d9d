import {main} from "./chunk-7XUBIWEB.js";
export {main};
