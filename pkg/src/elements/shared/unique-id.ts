// Ids that are unique in a page, however many copies and versions of the package it holds: none of them counts.
import { newId } from "./new-id.js";

export const uniqueId = (): string => newId("kvm");
