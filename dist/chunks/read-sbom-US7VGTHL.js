import {
  readSbom
} from "./chunk-3JTLTYJG.js";
export {
  readSbom
};
