import {
  main
} from "./chunk-ZZEV6UVH.js";
export {
  main
};
