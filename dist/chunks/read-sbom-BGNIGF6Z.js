import {
  readSbom
} from "./chunk-6ESNP2C7.js";
export {
  readSbom
};
