import {
  main
} from "./chunk-4VO5GXZO.js";
export {
  main
};
