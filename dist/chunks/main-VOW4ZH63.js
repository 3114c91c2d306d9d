import {main} from "./chunk-BQ74HA2S.js";
export {main};
