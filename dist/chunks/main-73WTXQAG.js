import {
  main
} from "./chunk-THYHI4JB.js";
export {
  main
};
