import {
  main
} from "./chunk-XRV326H7.js";
export {
  main
};
