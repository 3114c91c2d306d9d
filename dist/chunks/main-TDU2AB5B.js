import {main} from "./chunk-4SX4HA5F.js";
export {main};
