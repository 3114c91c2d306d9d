import {
  main
} from "./chunk-XS6KWP32.js";
export {
  main
};
