import {
  main
} from "./chunk-LRGBKM57.js";
export {
  main
};
