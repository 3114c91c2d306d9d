import {
  readSbom
} from "./chunk-QQFE7W2F.js";
export {
  readSbom
};
