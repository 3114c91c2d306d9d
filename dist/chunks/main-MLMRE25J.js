import {
  main
} from "./chunk-QLY2JTRU.js";
export {
  main
};
