import {
  main
} from "./chunk-RDH6YUWH.js";
export {
  main
};
