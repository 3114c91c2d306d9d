import {
  main
} from "./chunk-YJYKGQGU.js";
export {
  main
};
