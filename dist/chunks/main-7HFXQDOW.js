import {
  main
} from "./chunk-G36QKD4S.js";
export {
  main
};
