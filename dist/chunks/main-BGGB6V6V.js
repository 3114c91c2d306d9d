import {
  main
} from "./chunk-3SBC6Q6C.js";
export {
  main
};
