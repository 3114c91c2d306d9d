import {
  openSigning
} from "./chunk-RMKJMQCJ.js";
export {
  openSigning
};
