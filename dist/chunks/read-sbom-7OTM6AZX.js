import {
  readSbom
} from "./chunk-NV3CYPW7.js";
export {
  readSbom
};
