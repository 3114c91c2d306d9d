import {
  main
} from "./chunk-B544MUM6.js";
export {
  main
};
