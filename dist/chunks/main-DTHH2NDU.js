import {main} from "./chunk-3T6FQWO5.js";
export {main};
