import {
  main
} from "./chunk-2WJEDPNS.js";
export {
  main
};
