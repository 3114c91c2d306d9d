import {
  main
} from "./chunk-2KPZQD3W.js";
export {
  main
};
