import {
  readSbom
} from "./chunk-XM5GRYHM.js";
export {
  readSbom
};
