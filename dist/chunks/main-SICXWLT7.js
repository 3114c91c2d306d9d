import {
  main
} from "./chunk-FA63HWGA.js";
export {
  main
};
