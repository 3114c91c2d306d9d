import {
  main
} from "./chunk-OZ76ETWJ.js";
export {
  main
};
