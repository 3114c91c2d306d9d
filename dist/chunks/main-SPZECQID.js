import {
  main
} from "./chunk-3GN2BL7K.js";
export {
  main
};
