import {
  readSbom
} from "./chunk-QHTLEH2M.js";
export {
  readSbom
};
